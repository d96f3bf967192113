import { request as send } from "node:http";
import { expect, test } from "@playwright/test";
import { isFine } from "./is-fine.ts";
import { PROXIED_PORT, proxied } from "./servers.ts";

test.use({ baseURL: proxied });

/** Asks from an address of this machine; only 127.0.0.1 is the proxy's. */
function askFrom(localAddress: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port: PROXIED_PORT, path: "/api/v1/lookups", localAddress, headers };
    send(options, (response) => resolve(response.resume().statusCode ?? 0))
      .on("error", reject)
      .end();
  });
}

test("whom the proxy names comes in; who names themselves from elsewhere does not", async () => {
  expect(await askFrom("127.0.0.1", { "remote-user": "ann" })).toBe(200);
  expect(await askFrom("127.0.0.1", {})).toBe(401);
  expect(await askFrom("127.0.0.2", { "remote-user": "ann" })).toBe(401);
  expect(await askFrom("127.0.0.2", { "remote-user": "ruth", "x-forwarded-for": "127.0.0.1" })).toBe(401);
  expect(await askFrom("127.0.0.2", {})).toBe(401);
});

test("a password or token that the proxy asked for is its own affair; one of ours that is wrong is not", async () => {
  expect(await askFrom("127.0.0.1", { "remote-user": "ann", authorization: "Basic YW5uOnNlY3JldA==" })).toBe(200);
  expect(await askFrom("127.0.0.1", { "remote-user": "ann", authorization: "Bearer eyJhbGciOiJFUzI1NiJ9.e30.x" })).toBe(200);
  expect(await askFrom("127.0.0.1", { "remote-user": "ann", authorization: `Bearer mailvane_${"x".repeat(49)}` })).toBe(401);
  expect(await askFrom("127.0.0.1", { authorization: "Basic YW5uOnNlY3JldA==" })).toBe(401);
});

test("a page past the proxy says how to come in, and has no form", async ({ page }) => {
  await page.goto("/mx/gmail.com");
  await expect(page).toHaveURL("/sign-in?next=%2Fmx%2Fgmail.com");
  await expect(page.getByText("Your proxy did not name a user who may come in.")).toBeVisible();
  await expect(page.locator("form")).toHaveCount(0);
  await isFine(page);
});

test("the user is shown, and may do what the settings say", async ({ browser }) => {
  const open = async (user: string) =>
    (await browser.newContext({ baseURL: proxied, extraHTTPHeaders: { "remote-user": user } })).newPage();
  const ann = await open("ann");
  await ann.goto("/account");
  await expect(ann.getByText("You are ann: viewer")).toBeVisible();
  await expect(ann.getByRole("button", { name: "Sign out" })).toHaveCount(0);
  await ann.goto("/smtp/gmail.com");
  await expect(ann.getByText("ask whoever administers this installation for the role of an operator")).toBeVisible();
  await ann.goto("/admin/users");
  await expect(ann.getByText("Your account does not allow this page.").or(ann.getByText("did not name a user"))).toBeVisible();
  const ruth = await open("ruth");
  await ruth.goto("/admin/users");
  await expect(ruth.getByRole("heading", { name: "Accounts" })).toBeVisible();
});
