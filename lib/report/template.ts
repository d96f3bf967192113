import type { Params } from "./schema.ts";

/**
 * Fills `{name}` with the parameter of that name. A name without a parameter stays as it is, so that a slip is seen.
 * `{count|server|servers}` picks the first word when the parameter `count` is 1, the second otherwise.
 */
export function fill(template: string, params: Params): string {
  return template.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one?: string, many?: string) => {
    if (!Object.hasOwn(params, name)) return whole;
    if (one === undefined || many === undefined) return String(params[name]);
    return params[name] === 1 ? one : many;
  });
}
