/** The start page and its box. */
export const start = {
  "box.label": "Domain, address or command",
  "box.placeholder": "gmail.com",
  "box.submit": "Look up",
  "box.nearest": "Did you mean",
  "box.position": "The problem is at character {position}.",
  "start.what":
    "Mailvane shows where a domain’s mail goes, who may send in its name, and which blacklists hold it against them, with the evidence for every verdict.",
  "start.description": "Type a domain and see its mail servers, SPF and blacklist results, with the evidence for each.",
  "start.examples": "Try",
  "start.recent": "Recent",
  "start.forget": "Forget these",
  "favourite.heading": "Favourites",
  "favourite.word": "Favourite",
  "favourite.failed": "The favourite could not be changed. Check that Mailvane is running, then try again.",
};
