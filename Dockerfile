# The image of Ratslotse. Build: docker build -t ratslotse .
# First stage: build the program and fetch the parts with the same scripts as ./ratslotse.
FROM maven:3.9-eclipse-temurin-25 AS build
RUN apt-get update \
 && apt-get install -y --no-install-recommends nodejs npm python3 python3-pip python3-venv \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY setup setup
RUN python3 setup/fetch.py --into /parts --only model
COPY . .
RUN mvn -B -q -DskipTests -Dspotless.check.skip -Dmaven.javadoc.skip package \
 && java -Djarmode=tools -jar web/target/ratslotse.jar extract --destination /app

# Second stage: a JRE, Tesseract for scans, a user without rights.
FROM eclipse-temurin:25-jre
RUN apt-get update \
 && apt-get install -y --no-install-recommends curl tesseract-ocr tesseract-ocr-deu \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --home-dir /data --create-home ratslotse \
 && install --directory --owner=ratslotse /opt/ratslotse
COPY --from=build /app /app
COPY --from=build /parts /parts
COPY --from=build /build/sample /app/sample
USER ratslotse
# As in ./ratslotse: what a start loads is kept, and the next starts take a third of the time. Works without, too.
RUN RATSLOTSE_HOME=/tmp/prepare RATSLOTSE_PORT=0 java --enable-native-access=ALL-UNNAMED \
      --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -XX:+UseCompactObjectHeaders \
      -XX:AOTCacheOutput=/opt/ratslotse/ratslotse.aot -jar /app/ratslotse.jar status >/dev/null 2>&1 \
      || echo "Starts will take longer."; \
    rm -rf /tmp/prepare
VOLUME /data
ENV RATSLOTSE_HOME=/data LANG=C.UTF-8
EXPOSE 8080
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", \
  "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-XX:AOTCache=/opt/ratslotse/ratslotse.aot", "-Xlog:aot*=off", \
  "-Djdk.virtualThreadScheduler.parallelism=16", "-Dratslotse.models=/parts/models", "-Dratslotse.sample=/app/sample", \
  "-jar", "/app/ratslotse.jar"]
CMD ["start"]
