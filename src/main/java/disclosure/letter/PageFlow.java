package disclosure.letter;

import disclosure.letter.WordDocument.Block;
import disclosure.letter.WordDocument.Margin;
import disclosure.letter.WordDocument.Paragraph;
import disclosure.letter.WordDocument.Sheet;
import disclosure.letter.WordDocument.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Puts the lines and rows of a document onto pages; what must stay with what follows it moves on together with it. */
final class PageFlow {

    /** A line or a row, the least that moves to another page. */
    private record Slab(double gap, double height, boolean keepNext, boolean newPage, Object content) {}

    private final WordDocument document;
    private final LineBreaker breaker;
    private final double textWidth;

    PageFlow(WordDocument document, LineBreaker breaker) {
        this.document = document;
        this.breaker = breaker;
        Sheet sheet = document.sheet();
        this.textWidth = sheet.width() - sheet.left() - sheet.right();
    }

    List<PdfPage> pages() {
        Deque<Slab> rest = new ArrayDeque<>(slabs(document.body()));
        List<PdfPage> pages = new ArrayList<>();
        do {
            Slab first = rest.peek();
            if (first != null && first.newPage()) rest.push(withoutBreak(rest.pop()));
            pages.add(page(pages.size() + 1, rest));
        } while (!rest.isEmpty());
        return pages;
    }

    private static Slab withoutBreak(Slab slab) {
        return new Slab(slab.gap(), slab.height(), slab.keepNext(), false, slab.content());
    }

    private List<Slab> slabs(List<Block> blocks) {
        List<Slab> slabs = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph)
                for (TextLine line : breaker.lines(paragraph, textWidth, 1))
                    slabs.add(new Slab(line.gap(), line.height(), line.keepNext(), line.newPage(), line));
            if (block instanceof Table table)
                for (WordDocument.Row row : table.rows()) {
                    TableRow laid = TableRow.of(table, row, breaker);
                    slabs.add(new Slab(0, laid.height(), row.repeated(), false, laid));
                }
        }
        return slabs;
    }

    private PdfPage page(int number, Deque<Slab> rest) {
        PdfPage page = new PdfPage();
        Margin margin = document.marginOf(number);
        Sheet sheet = document.sheet();
        double top = Math.max(sheet.top(), sheet.head() + draw(page, margin.head(), number, sheet.head()));
        double footHeight = height(margin.foot(), number);
        draw(page, margin.foot(), number, sheet.height() - sheet.foot() - footHeight);
        double bottom = sheet.height() - Math.max(sheet.bottom(), sheet.foot() + footHeight);
        List<Slab> taken = taken(rest, bottom - top);
        double y = top;
        for (int i = 0; i < taken.size(); i++) {
            Slab slab = taken.get(i);
            if (i > 0 || number == 1) y += slab.gap();
            if (slab.content() instanceof TextLine line) page.put(line, sheet.left(), y);
            if (slab.content() instanceof TableRow row) row.draw(page, sheet.left(), textWidth, y);
            y += slab.height();
        }
        return page;
    }

    /** As many as fit; never so that something is parted from what it must stay with, unless a page is too small for both. */
    private List<Slab> taken(Deque<Slab> rest, double room) {
        List<Slab> taken = new ArrayList<>();
        double used = 0;
        for (Slab next = rest.peek(); next != null; next = rest.peek()) {
            double needed = next.gap() + next.height();
            boolean fits = used + needed <= room + 0.1 && !(next.newPage() && !taken.isEmpty());
            if (!fits) {
                if (!next.newPage()) part(taken, rest, next, room, used);
                return taken;
            }
            taken.add(rest.pop());
            used += needed;
        }
        return taken;
    }

    private static void part(List<Slab> taken, Deque<Slab> rest, Slab next, double room, double used) {
        if (next.height() > room && next.content() instanceof TableRow row) {
            cut(taken, rest, row, room - used);
            return;
        }
        int cut = taken.size();
        while (cut > 0 && taken.get(cut - 1).keepNext()) cut--;
        if (cut == 0 && taken.isEmpty()) taken.add(rest.pop());
        while (cut > 0 && taken.size() > cut) rest.push(taken.remove(taken.size() - 1));
    }

    private static void cut(List<Slab> taken, Deque<Slab> rest, TableRow row, double room) {
        List<TableRow> halves = row.cut(room);
        boolean nothingFits = halves.get(0).isEmpty();
        if (nothingFits && !taken.isEmpty()) return;
        rest.pop();
        TableRow above = nothingFits ? row : halves.get(0);
        taken.add(new Slab(0, above.height(), false, false, above));
        TableRow below = halves.get(1);
        if (!nothingFits && !below.isEmpty()) rest.push(new Slab(0, below.height(), false, false, below));
    }

    /** @return the height taken up */
    private double draw(PdfPage page, List<Paragraph> paragraphs, int number, double top) {
        Sheet sheet = document.sheet();
        double y = top;
        for (Paragraph paragraph : paragraphs) {
            double left = sheet.left() + paragraph.style().left();
            double right = sheet.width() - sheet.right() - paragraph.style().right();
            WordStyle.Border above = paragraph.style().top();
            if (above != null) {
                page.put(above, left, right, y);
                y += above.height() + above.space();
            }
            for (TextLine line : breaker.lines(paragraph, textWidth, number)) {
                page.put(line, sheet.left(), y + line.gap());
                y += line.gap() + line.height();
            }
            WordStyle.Border below = paragraph.style().bottom();
            if (below != null) {
                page.put(below, left, right, y + below.space());
                y += below.space() + below.height();
            }
        }
        return y - top;
    }

    private double height(List<Paragraph> paragraphs, int number) {
        return draw(new PdfPage(), paragraphs, number, 0);
    }
}
