# Built here, run there: no compiler, no tests and no sources of pages are in the image that runs.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build
RUN rm -rf .next/cache .next/dev
RUN npm prune --omit=dev --ignore-scripts
# What the image is made of, for whoever looks for a part with a known hole.
RUN node scripts/bill-of-materials.ts

FROM node:24-bookworm-slim
ENV NODE_ENV=production
ENV NEXT_TELEMETRY_DISABLED=1
# The container's own network is what limits who reaches it; without an account nobody is let in but by the token in the log.
ENV MAILVANE_HOST=0.0.0.0
ENV MAILVANE_DATA=/data
WORKDIR /app
COPY --from=build /app/package.json /app/next.config.js /app/sbom.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/.next ./.next
COPY --from=build /app/public ./public
COPY --from=build /app/lib ./lib
COPY --from=build /app/app/server ./app/server
COPY --from=build /app/components ./components
COPY --from=build /app/scripts ./scripts
RUN install -d -o 1000 -g 1000 /data
# By number, so that Kubernetes sees that it is not root.
USER 1000:1000
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=3s --start-period=20s CMD ["node", "scripts/healthcheck.ts"]
CMD ["node", "--max-semi-space-size=16", "--import", "./scripts/compile-cache.js", "scripts/server.ts"]
