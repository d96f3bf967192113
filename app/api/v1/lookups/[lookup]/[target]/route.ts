import { answer, type Params } from "./answer.ts";

/** Runs a lookup that only asks the DNS. */
export function GET(request: Request, context: Params): Promise<Response> {
  return answer(request, context);
}

/** Runs a lookup that is declared `active`. */
export function POST(request: Request, context: Params): Promise<Response> {
  return answer(request, context);
}
