/** Where the operator's provider of sign-ins may be: nobody else is reached that way. */
export interface ProviderPlace {
  /** Private networks in which it may lie, beside public addresses. */
  allow: readonly string[];
  /** Ports that it listens on. */
  ports: readonly number[];
}

/** A request to the operator's provider of sign-ins, as `fetch` has it. Rejects with an Error that says why there is no answer. */
export type ProviderFetch = (url: string, request: ProviderRequest) => Promise<Response>;

export interface ProviderRequest {
  method: string;
  headers: Readonly<Record<string, string>>;
  body?: string | undefined;
}
