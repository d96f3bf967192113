/** The field for a lookup that reads a text. */
export const pastedText = {
  "text.submit": "Read",
  "text.file": "Or a file",
  "text.fileHelp": "The message saved as its source, such as an .eml file. A file keeps every octet, so that signatures verify.",
  "text.example": "Fill in an example",
  "text.another": "Another message",
  "text.empty": "Paste a text, or choose a file.",
  "text.tooLarge": "This has {octets} octets; the most that is read is {most}.",
  "text.name": "pasted message",
  "text.noscript": "Mailvane sends the text from your browser, which needs JavaScript. Without it, send a file from a terminal:",
};
