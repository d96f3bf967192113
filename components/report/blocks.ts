/** A paragraph of a text, or records in it that somebody is to publish. */
export interface Block {
  text: string;
  record: boolean;
}

/** Master-file lines ("name. 300 IN MX …", "name. IN PTR …") and whole records ("v=spf1 …"), alone on their line. So are lines between backticks. */
const RECORD = /^(?:\S+\s+(?:\d+\s+)?IN\s+[A-Z0-9]+\s+\S|"?v=\w+)/;

/** Cuts a text into paragraphs and records; records on consecutive lines stay together. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split("\n").map((each) => each.trim())) {
    if (line === "") continue;
    const bare = /^`([^`]+)`$/.exec(line)?.[1] ?? line;
    const record = bare !== line || RECORD.test(line);
    const last = blocks.at(-1);
    if (record && last?.record) last.text += `\n${bare}`;
    else blocks.push({ text: bare, record });
  }
  return blocks;
}
