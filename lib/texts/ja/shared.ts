import type { SharedTexts } from "#lib/texts/catalogue.ts";
import { answers } from "./answers.ts";
import { causes } from "./causes.ts";
import { common } from "./common.ts";
import { dnsCauses } from "./dns-causes.ts";
import { domain } from "./domain.ts";
import { formatErrors } from "./format-errors.ts";
import { problems } from "./problems.ts";
import { store } from "./store.ts";

/** What no single lookup says, in Japanese. */
export const shared: SharedTexts = {
  sentences: { ...common, ...causes, ...dnsCauses, ...formatErrors, ...problems, ...answers, ...domain, ...store },
};
