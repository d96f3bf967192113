/** Reads whole lines from a stream of octets, however they are cut: one list for each piece that completes any. */
export async function* readLines(stream: ReadableStream<Uint8Array>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let rest = "";
  try {
    while (true) {
      const { done, value } = await reader.read();
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
      const lines = rest.split("\n");
      rest = lines.pop() ?? "";
      if (lines.length > 0) yield lines;
      if (done) return;
    }
  } finally {
    await reader.cancel();
  }
}
