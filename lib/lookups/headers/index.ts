import type { Lookup } from "#lib/engine/lookup.ts";
import type { Input } from "#lib/report/schema.ts";
import { headersChecks } from "./checks/all.ts";
import { headersColumns } from "./columns.ts";
import type { HeadersFacts } from "./facts.ts";
import { gatherHeaders } from "./gather.ts";
import { headersHeadline } from "./headline.ts";
import { headersInput } from "./input.ts";
import { headersMeasures } from "./measures.ts";
import { messageText } from "./text.ts";

/** How did a message come, and is it from whom it says? */
export const headers: Lookup<Input, HeadersFacts> = {
  id: "headers",
  aliases: ["header", "message", "eml"],
  title: "Message headers",
  summary: "The way of a message from server to server, whether its signatures verify, and what proves its author.",
  group: "Sender authentication",
  input: headersInput,
  text: messageText,
  fields: [
    {
      name: "authserv",
      label: "Host you trust",
      help: "The first word of the Authentication-Results field that your own mail server adds. Results of others are shown, and count for nothing. If a filter stands in front of your server, the filter's name.",
      placeholder: "mx.google.com",
      required: false,
    },
  ],
  columns: headersColumns,
  checks: headersChecks,
  active: false,
  budget: 250,
  gather: gatherHeaders,
  headline: headersHeadline,
  measures: headersMeasures,
};
