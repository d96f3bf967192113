import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { countLimit, metrics } from "./metrics.ts";
import { answerMetrics } from "./metrics-page.ts";

test("figures are for whoever has the token; without a configured one there is no such page", async () => {
  let token: string | null = "a token of 256 bits";
  const server = createServer((request, response) => {
    if (!answerMetrics(request, response, token, () => metrics().registry)) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/metrics`;
  const ask = (authorization?: string) => fetch(url, authorization === undefined ? {} : { headers: { authorization } });
  expect((await ask()).status).toBe(401);
  expect((await ask("Bearer a token of 256 bitz")).status).toBe(401);
  countLimit("queue");
  const answer = await ask("Bearer a token of 256 bits");
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('mailvane_limited_total{limit="queue"} 1');
  token = null;
  expect((await ask("Bearer null")).status).toBe(404);
  await new Promise((resolve) => server.close(resolve));
});
