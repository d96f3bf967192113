import { parseCommand } from "#lib/lookups/command.ts";

/** The box without JavaScript: to the page that the command means, or back to the start page, which shows the problem. */
export function GET(request: Request): Response {
  const typed = new URL(request.url).searchParams.get("q") ?? "";
  const command = parseCommand(typed);
  const location = command.ok ? command.path : `/?q=${encodeURIComponent(typed)}`;
  return new Response(null, { status: 303, headers: { location } });
}
