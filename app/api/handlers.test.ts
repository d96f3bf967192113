import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { stranger } from "#lib/front/testing/stranger.ts";
import { asVisitor } from "#lib/front/visitor.ts";

// Every handler there is, called by itself as if nothing stood before it.
process.env.MAILVANE_DATA = mkdtempSync(join(tmpdir(), "mailvane-handlers-"));
afterAll(() => rmSync(process.env.MAILVANE_DATA ?? "", { recursive: true }));
const APP = join(import.meta.dirname, "..");
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response> | Response;
const routes = readdirSync(APP, { recursive: true, encoding: "utf8" }).filter((file) => /(^|\/)route\.ts$/.test(file));
const params = Promise.resolve({ lookup: "mx", target: "gmail.com", domain: "gmail.com", id: "x", token: "x" });
const call = (handler: Handler, path: string, method: string, headers = {}) =>
  handler(new Request(`http://mailvane.example.test${path}`, { method, headers }), { params });

// One by one, since a token that is wrong is the end of it, whatever else is sent.
const SECRET = "x".repeat(43);
const FORGED: Record<string, string>[] = [
  {},
  { authorization: `Bearer mailvane_${SECRET}AAAAAA` },
  { authorization: "Basic YWRtaW46YWRtaW4=" },
  { cookie: `mailvane=${SECRET}; __Host-mailvane=${SECRET}` },
  { "x-middleware-subrequest": "proxy", "remote-user": "admin", "x-forwarded-for": "127.0.0.1" },
];

// What says nothing of anybody and starts nothing, or is the door itself.
const doors = routes.filter((file) => /^api\/auth\/(?:sign-in|sign-out|setup|oidc)\//.test(file));
const guardedRoutes = routes.filter((file) => !doors.includes(file) && !/^(?:go|opensearch\.xml)\//.test(file));
// For whoever has the token, known or not.
const OPEN: readonly string[] = ["GET api/v1/frozen/[token]/route.ts"];

describe.each(guardedRoutes)("%s", async (file) => {
  const path = `/${file.replace(/\/?route\.ts$/, "")}`;
  const module: Record<string, unknown> = await import(join(APP, file));
  for (const method of METHODS) {
    const handler = module[method];
    if (typeof handler !== "function") continue;
    test(`${method} does nothing for who did not come through the front`, async () => {
      expect((await call(handler as Handler, path, method)).status).toBe(503);
    });
    if (OPEN.includes(`${method} ${file}`)) {
      test(`${method} says to a stranger what it says to everybody who has no token`, async () => {
        const bodies = await Promise.all(
          ["x", "A".repeat(22), "", "../x"].map(async (token) => {
            const context = { params: Promise.resolve({ token }) };
            const request = new Request(`http://mailvane.example.test${path}`);
            const response = await asVisitor(stranger, () => (handler as Handler)(request, context));
            return { status: response.status, headers: [...response.headers], body: await response.text() };
          }),
        );
        expect(bodies[0]).toMatchObject({ status: 404, body: expect.stringContaining("no frozen report") });
        for (const body of bodies) expect(body).toEqual(bodies[0]);
      });
      continue;
    }
    test(`${method} does nothing for a stranger, whatever they send`, async () => {
      for (const headers of FORGED) {
        const response = await asVisitor(stranger, () => call(handler as Handler, path, method, headers));
        expect(response.status).toBe(401);
        expect(await response.json()).toMatchObject({ error: { code: "unauthorized" } });
      }
    });
  }
});

test.each(doors)("%s is no door for who did not come through the front", async (file) => {
  const module: Record<string, unknown> = await import(join(APP, file));
  for (const method of METHODS) {
    const handler = module[method];
    if (typeof handler === "function") expect((await call(handler as Handler, "/", method)).status).toBe(503);
  }
});

test("there are handlers to be tried", () => expect(guardedRoutes.length).toBeGreaterThan(8));
