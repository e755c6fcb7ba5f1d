package disclosure.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.web.util.HtmlUtils;

/** A page that prints on A4 and can do nothing: no script, no address, nothing loaded from anywhere. */
final class HtmlPage {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="UTF-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>%s</title>
            <style>
            @page { size: A4; margin: 25mm 20mm; }
            body { font-family: FangSong, 仿宋, SimSun, serif; font-size: 12pt; line-height: 1.5; color: #000; background: #fff; }
            h1 { font-size: 18pt; text-align: center; }
            h2 { font-size: 14pt; break-after: avoid; }
            table { border-collapse: collapse; width: 100%%; }
            th, td { border: 1px solid #000; padding: 2mm; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
            thead { display: table-header-group; }
            tr { break-inside: avoid; }
            </style>
            </head>
            <body>
            <h1>%s</h1>
            """;

    private final StringBuilder html;

    HtmlPage(String title) {
        String escaped = text(title);
        html = new StringBuilder(HEAD.formatted(escaped, escaped));
    }

    /** Somebody's words, so that none of them is markup. */
    static String text(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }

    HtmlPage heading(String words) {
        html.append("<h2>").append(text(words)).append("</h2>\n");
        return this;
    }

    HtmlPage paragraph(String words) {
        html.append("<p>").append(text(words)).append("</p>\n");
        return this;
    }

    /** @param cells already HTML */
    HtmlPage table(List<String> headings, List<List<String>> cells) {
        html.append("<table>\n<thead><tr>");
        headings.forEach(heading ->
                html.append("<th scope=\"col\">").append(text(heading)).append("</th>"));
        html.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : cells) {
            html.append("<tr>");
            row.forEach(cell -> html.append("<td>").append(cell).append("</td>"));
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
        return this;
    }

    byte[] bytes() {
        return (html + "</body>\n</html>\n").getBytes(StandardCharsets.UTF_8);
    }
}
