import type { LookupTexts } from "#lib/texts/catalogue.ts";
import { askingChecks } from "./blacklist/asking-checks.ts";
import { causes } from "./blacklist/causes.ts";
import { labels, words } from "./blacklist/labels.ts";
import { listingChecks } from "./blacklist/listing-checks.ts";
import { listings } from "./blacklist/listings.ts";
import { meanings } from "./blacklist/meanings.ts";
import { refusals } from "./blacklist/refusals.ts";

export const blacklist: LookupTexts = {
  title: "ブラックリスト",
  summary: "アドレス、ドメイン、またはメールを受信するアドレスが載っているブラックリストと、問い合わせできなかったリストを示します。",
  checks: { ...listingChecks, ...askingChecks },
  sentences: {
    ...meanings,
    ...refusals,
    ...labels,
    ...listings,
    ...causes,
    "IP address or domain": "IP アドレスまたはドメイン",
    "A public IPv4 or IPv6 address, or a domain.": "公開 IPv4 または IPv6 アドレス、もしくはドメインです。",
  },
  words,
  asIs: ["list", "outcome", "reason", "role"],
};
