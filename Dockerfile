# The whole of Custories in one image: web, worker and the commands that see to both.
# docker build -t custories .
FROM python:3.12-slim AS build
WORKDIR /source
COPY constraints.txt pyproject.toml README.md ./
COPY src ./src
RUN python -m venv /custories \
    && /custories/bin/python -m pip install --no-cache-dir -c constraints.txt .

FROM python:3.12-slim
# Fonts, face detector and database clients come in wheels; nothing of the system is needed.
RUN useradd --create-home --uid 10001 custories \
    && install --directory --owner custories --mode 700 /home/custories/state
COPY --from=build /custories /custories
USER custories
WORKDIR /home/custories
ENV PATH=/custories/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    CUSTORIES_STATE_FOLDER=/home/custories/state \
    CUSTORIES_HOST=0.0.0.0 \
    CUSTORIES_LOG_FORMAT=json
EXPOSE 8000
# A worker and a web process are told to stop with it, and hand back or finish what they have.
STOPSIGNAL SIGTERM
ENTRYPOINT ["custories"]
CMD ["serve"]
