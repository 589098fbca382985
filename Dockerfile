# syntax=docker/dockerfile:1
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml ./
RUN mvn --batch-mode --quiet dependency:go-offline
COPY src ./src
COPY db ./db
RUN mvn --batch-mode --quiet package -DskipTests \
 && java -Djarmode=tools -jar target/slipway-*.jar extract --layers --destination target/layers

FROM eclipse-temurin:17-jre
RUN useradd --system --home-dir /app slipway \
 && apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=build /build/target/layers/dependencies/ ./
COPY --from=build /build/target/layers/spring-boot-loader/ ./
COPY --from=build /build/target/layers/snapshot-dependencies/ ./
COPY --from=build /build/target/layers/application/ ./
COPY docs/operations/java.options ./
# One start leaves the classes in an archive, which later starts map in: about a
# quarter less work for each start. A JVM that cannot use it starts without.
RUN mv slipway-*.jar slipway.jar && mkdir data && chown slipway data \
 && java -XX:ArchiveClassesAtExit=slipway.jsa -Dspring.context.exit=onRefresh -jar slipway.jar \
      "--spring.datasource.url=jdbc:h2:mem:start;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH" >/dev/null
USER slipway
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=5 \
  CMD curl --fail --silent http://localhost:8080/actuator/health || exit 1
# Few arenas: with one for each thread, what one has given back another cannot use.
ENV MALLOC_ARENA_MAX=2
ENTRYPOINT ["java", "@java.options", "-XX:MaxRAMPercentage=60", "-XX:SharedArchiveFile=slipway.jsa", "-Xlog:cds=off", "-jar", "slipway.jar"]
