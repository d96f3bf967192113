/** One instruction of a Dockerfile, with the stage that it belongs to. */
export interface Instruction {
  stage: number;
  name: string;
  text: string;
}

/** Reads what a Dockerfile of ours uses: instructions of one line, comments, stages by FROM. */
export function readDockerfile(source: string): { instructions: Instruction[]; stages: Map<string, number> } {
  const stages = new Map<string, number>();
  const instructions: Instruction[] = [];
  let stage = -1;
  for (const line of source.split("\n").map((text) => text.trim())) {
    const [, name = "", text = ""] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
    if (name === "") continue;
    if (name === "FROM") {
      stage += 1;
      const as = /\sAS\s+(\S+)$/i.exec(text)?.[1];
      if (as) stages.set(as, stage);
    } else instructions.push({ stage, name, text });
  }
  return { instructions, stages };
}
