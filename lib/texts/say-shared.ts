import { shared } from "./ja/shared.ts";
import { speaker } from "./speaker.ts";

/** Says in Japanese what belongs to no single lookup: problems with an input, causes, the sentences of a domain report. */
export const sayShared = speaker(Object.entries(shared.sentences));
