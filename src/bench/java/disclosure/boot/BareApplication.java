package disclosure.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What the boot benchmark compares with: the web, JDBC, H2 and Camunda starters and one small process, in the versions
 * that the application itself uses, generated and packaged anew in each run.
 */
final class BareApplication {

    private static final int BUILD_MINUTES = 10;

    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <parent>
                <groupId>org.springframework.boot</groupId>
                <artifactId>spring-boot-starter-parent</artifactId>
                <version>@spring-boot@</version>
                <relativePath/>
              </parent>
              <groupId>bare</groupId>
              <artifactId>bare</artifactId>
              <version>1</version>
              <properties>
                <java.version>17</java.version>
                <tomcat.version>@tomcat@</tomcat.version>
                <h2.version>@h2@</h2.version>
              </properties>
              <dependencies>
                <dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency>
                <dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-jdbc</artifactId></dependency>
                <dependency><groupId>com.h2database</groupId><artifactId>h2</artifactId></dependency>
                <dependency>
                  <groupId>org.camunda.bpm.springboot</groupId>
                  <artifactId>camunda-bpm-spring-boot-starter</artifactId>
                  <version>@camunda@</version>
                </dependency>
              </dependencies>
              <build>
                <finalName>bare</finalName>
                <plugins>
                  <plugin><groupId>org.springframework.boot</groupId><artifactId>spring-boot-maven-plugin</artifactId></plugin>
                </plugins>
              </build>
            </project>
            """;

    private static final String MAIN = """
            package bare;

            import org.springframework.boot.SpringApplication;
            import org.springframework.boot.autoconfigure.SpringBootApplication;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.bind.annotation.RestController;

            @SpringBootApplication
            @RestController
            public class Bare {
                public static void main(String[] arguments) {
                    SpringApplication.run(Bare.class, arguments);
                }

                @GetMapping("/actuator/health")
                String health() {
                    return "UP";
                }
            }
            """;

    private static final String SETTINGS = """
            spring.datasource:
              url: "jdbc:h2:file:${disclosure.data}/bare;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0"
              username: sa
              password: ""
            """;

    private static final String PROCESS = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="Definitions_Small" targetNamespace="urn:bare">
              <bpmn:process id="SmallProcess" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="Start"/>
                <bpmn:sequenceFlow id="ToTask" sourceRef="Start" targetRef="Task"/>
                <bpmn:userTask id="Task"/>
                <bpmn:sequenceFlow id="ToEnd" sourceRef="Task" targetRef="End"/>
                <bpmn:endEvent id="End"/>
              </bpmn:process>
            </bpmn:definitions>
            """;

    private BareApplication() {}

    /** @return the packaged jar */
    static Path build(Path folder, Map<String, String> versions) throws IOException, InterruptedException {
        String pom = POM;
        for (Map.Entry<String, String> version : versions.entrySet())
            pom = pom.replace("@" + version.getKey() + "@", version.getValue());
        write(folder.resolve("pom.xml"), pom);
        write(folder.resolve("src/main/java/bare/Bare.java"), MAIN);
        write(folder.resolve("src/main/resources/application.yml"), SETTINGS);
        write(folder.resolve("src/main/resources/SmallProcess.bpmn"), PROCESS);
        if (!packaged(folder, "--offline") && !packaged(folder))
            throw new IllegalStateException(
                    "the bare application could not be built: " + Files.readString(folder.resolve("build.log")));
        return folder.resolve("target/bare.jar");
    }

    private static boolean packaged(Path folder, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("bench.maven"), "bin", "mvn").toString()));
        command.addAll(List.of(more));
        command.addAll(List.of("-B", "-q", "-Dmaven.repo.local=" + System.getProperty("bench.repository"), "package"));
        Process build = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("build.log").toFile())
                .start();
        if (build.waitFor(BUILD_MINUTES, TimeUnit.MINUTES)) return build.exitValue() == 0;
        build.destroyForcibly();
        return false;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
