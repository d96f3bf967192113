import type { ResolverView } from "./network-label.tsx";

/** Has the server test its resolvers now. Null when the server does not answer. */
export async function testResolvers(): Promise<ResolverView[] | null> {
  try {
    const response = await fetch("/api/v1/health", { method: "POST" });
    const body: { resolvers: ResolverView[] } | null = response.ok ? await response.json() : null;
    return body?.resolvers ?? null;
  } catch {
    return null;
  }
}
