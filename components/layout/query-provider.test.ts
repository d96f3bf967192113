import { useQuery } from "@tanstack/react-query";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { QueryProvider } from "./query-provider.tsx";

function Reader() {
  return useQuery({ queryKey: ["a report"], queryFn: () => "never asked for on the server" }).status;
}

test("a page that was drawn on the server leaves no timer behind, which would hold it", () => {
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
  const before = timers();
  expect(renderToString(createElement(QueryProvider, null, createElement(Reader)))).toBe("pending");
  expect(timers()).toBe(before);
});
