import { execFile } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { DIALS, dialTcp, dialUdp } from "./way-out.ts";

test("every dial is announced before it is made", () => {
  const announced: unknown[] = [];
  const listen = (dial: unknown) => announced.push(dial);
  subscribe(DIALS, listen);
  const tcp = dialTcp("127.0.0.1", 9).on("error", () => {});
  const udp = dialUdp("127.0.0.1", 9, 65_536).on("error", () => {});
  unsubscribe(DIALS, listen);
  expect(announced).toMatchObject([
    { socket: tcp, protocol: "tcp", address: "127.0.0.1", port: 9 },
    { socket: udp, protocol: "udp", address: "127.0.0.1", port: 9 },
  ]);
  tcp.destroy();
  udp.close();
});

test.each(["localhost", "mx.test", "", "127.1", "0x7f000001", "[::1]"])("%j is not dialled: it is no address", (name) => {
  expect(() => dialTcp(name, 25)).toThrow("is not an address");
  expect(() => dialUdp(name, 53, 65_536)).toThrow("is not an address");
});

const forbidden: readonly [string, string][] = [
  ["lib/transport/node/connects.ts", 'import { connect } from "node:net";\nconnect(25);\n'],
  ["lib/transport/node/socket.ts", 'import { Socket } from "node:net";\nnew Socket();\n'],
  ["lib/store/datagram.ts", 'import { createSocket } from "node:dgram";\ncreateSocket("udp4");\n'],
  ["lib/auth/namespace.ts", 'import * as https from "node:https";\nhttps.get("");\n'],
  ["lib/auth/names.ts", 'import { lookup } from "node:dns/promises";\nvoid lookup("a");\n'],
  ["lib/notify/fetches.ts", 'void fetch("https://a.test/");\n'],
  ["app/server/requests.ts", 'import { request } from "node:http";\nrequest("");\n'],
  ["app/api/dynamic.ts", 'export const net = () => import("node:net");\n'],
];

test("a lint rule finds every other way to open a socket, and lets the one way out be", async () => {
  const folder = mkdtempSync(join(tmpdir(), "mailvane-lint-"));
  const put = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  put("biome.json", JSON.stringify({ ...JSON.parse(readFileSync("biome.json", "utf8")), vcs: {} }));
  put("lib/transport/node/way-out.ts", readFileSync(join(import.meta.dirname, "way-out.ts"), "utf8"));
  for (const [path, content] of forbidden) put(path, content);
  const biome = join(import.meta.dirname, "../../../node_modules/.bin/biome");
  const told = await new Promise<string>((resolve) => {
    execFile(biome, ["lint", "--colors=off", "--reporter=github"], { cwd: folder }, (_, stdout, stderr) => resolve(stdout + stderr));
  });
  rmSync(folder, { recursive: true });
  for (const [path] of forbidden) expect(told).toMatch(new RegExp(`noRestricted(Imports|Globals).*${path}`));
  expect(told).not.toMatch(/file=\S*way-out\.ts/);
});
