import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { createServer, type Server } from "node:https";
import { challengeOf, createTokenKey, signedToken, type TokenKey } from "./signed-token.ts";

type Claims = Record<string, unknown>;

/** The one client that it knows. */
interface Client {
  id: string;
  secret: string;
  redirectUri: string;
}

/** How it behaves; whatever is not set is as the standards want it. */
export interface ProviderManner {
  /** Makes other claims of those of an ID token. */
  claims?: (claims: Claims) => Claims;
  /** Signs with this key, or not at all. */
  key?: TokenKey | null;
  /** What it tells of a user beside the ID token. */
  userInfo?: Claims;
  /** Replaces parts of what it says of itself. */
  metadata?: Claims;
  /** The error in place of a code, and in place of a token. */
  authorizationError?: string;
  tokenError?: string;
}

export interface ProviderOptions {
  issuer: string;
  /** PEM. */
  credentials: { cert: string; key: string };
  client: Client;
  /** Who may sign in, by a name of this provider's own, with what it says of them. */
  people: Readonly<Record<string, Claims>>;
  manner?: ProviderManner;
}

interface Grant {
  person: Claims;
  nonce: string | null;
  challenge: string | null;
}

/** JSON with its status, a page for people, or the place to go. */
type Reply = { json: Claims; status?: number } | { page: string; status?: number } | { location: string };

/** An OpenID provider (OpenID Connect Core, the code flow with PKCE) for tests. It asks whoever comes who they are, and takes their word. */
export function openIdProvider(options: ProviderOptions): Server {
  const key = createTokenKey("one");
  const codes = new Map<string, Grant>();
  const tokens = new Map<string, Claims>();
  const { issuer, client, people, manner = {} } = options;
  const metadata = (): Claims => ({
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    ...(manner.userInfo && { userinfo_endpoint: `${issuer}/user` }),
    response_types_supported: ["code"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["ES256"],
    code_challenge_methods_supported: ["S256"],
    scopes_supported: ["openid", "profile", "email", "groups"],
    ...manner.metadata,
  });

  function authorize(query: URLSearchParams): Reply {
    const person = people[query.get("person") ?? ""];
    const back = new URL(client.redirectUri);
    back.searchParams.set("state", query.get("state") ?? "");
    if (query.get("client_id") !== client.id || query.get("redirect_uri") !== client.redirectUri)
      return { page: "Unknown client", status: 400 };
    if (manner.authorizationError) {
      back.searchParams.set("error", manner.authorizationError);
      return { location: back.href };
    }
    if (!person) return { page: choices(query, Object.keys(people)) };
    const code = randomUUID();
    codes.set(code, { person, nonce: query.get("nonce"), challenge: query.get("code_challenge") });
    back.searchParams.set("code", code);
    return { location: back.href };
  }

  function redeem(authorization: string | undefined, form: URLSearchParams): Reply {
    if (!isClient(authorization, client)) return { json: { error: "invalid_client" }, status: 401 };
    if (manner.tokenError) return { json: { error: manner.tokenError }, status: 400 };
    const code = form.get("code") ?? "";
    const grant = codes.get(code);
    codes.delete(code);
    const proven = grant?.challenge === challengeOf(form.get("code_verifier") ?? "") && form.get("redirect_uri") === client.redirectUri;
    if (!grant || !proven) return { json: { error: "invalid_grant" }, status: 400 };
    const now = Math.floor(Date.now() / 1_000);
    const claims = { iss: issuer, aud: client.id, iat: now, exp: now + 300, nonce: grant.nonce, ...grant.person };
    const token = randomUUID();
    tokens.set(token, { sub: grant.person.sub, ...manner.userInfo });
    const idToken = signedToken(manner.claims?.(claims) ?? claims, manner.key === undefined ? key : manner.key);
    return { json: { access_token: token, token_type: "Bearer", expires_in: 300, id_token: idToken } };
  }

  async function reply(request: IncomingMessage): Promise<Reply> {
    const { pathname, searchParams } = new URL(request.url ?? "/", issuer);
    const { authorization } = request.headers;
    const root = new URL(issuer).pathname.replace(/\/$/, "");
    if (pathname === `${root}/.well-known/openid-configuration`) return { json: metadata() };
    if (pathname === `${root}/keys`) return { json: { keys: [key.public] } };
    if (pathname === `${root}/authorize`) return authorize(searchParams);
    if (pathname === `${root}/token`) return redeem(authorization, await formOf(request));
    const user = tokens.get(authorization?.replace(/^Bearer /, "") ?? "");
    return pathname === `${root}/user` && user ? { json: user } : { page: "There is nothing here", status: 404 };
  }

  return createServer(options.credentials, async (request, response) => {
    const answer = await reply(request);
    if ("location" in answer) response.writeHead(302, { location: answer.location }).end();
    else if ("json" in answer)
      response.writeHead(answer.status ?? 200, { "content-type": "application/json" }).end(JSON.stringify(answer.json));
    else
      response
        .writeHead(answer.status ?? 200, { "content-type": "text/html; charset=utf-8" })
        .end(`<!doctype html><title>Provider</title>${answer.page}`);
  }).unref();
}

/** RFC 6749 §2.3.1: both halves are encoded as in a form before they are joined. */
function isClient(authorization: string | undefined, { id, secret }: Client): boolean {
  const [user, password] = Buffer.from(authorization?.replace(/^Basic /, "") ?? "", "base64")
    .toString()
    .split(":");
  const read = (half = "") => decodeURIComponent(half.replaceAll("+", " "));
  return read(user) === id && read(password) === secret;
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = "";
  for await (const piece of request.setEncoding("utf8")) text += piece;
  return new URLSearchParams(text);
}

function choices(query: URLSearchParams, people: readonly string[]): string {
  const links = people.map((person) => {
    const chosen = new URLSearchParams(query);
    chosen.set("person", person);
    return `<li><a href="?${chosen.toString().replaceAll("&", "&amp;")}">${person}</a></li>`;
  });
  return `Who are you? <ul>${links.join("")}</ul>`;
}
