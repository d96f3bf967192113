/** What is said where a page or a report cannot be had. */
export const problem = {
  "problem.status": "Mailvane’s server answered with status {status} and no explanation. Try again; if it stays, look at the server’s log.",
  "problem.connection": "Mailvane’s server cannot be reached. Check that it is running, then re-check.",
  "problem.cut": "The connection ended before the report was complete. Re-check to ask again.",
  "problem.page": "This page could not be shown",
  "problem.pageDetail": "Mailvane has a fault here. Nothing is wrong with the domain you asked about.",
  "problem.again": "Try again",
  "problem.notFound": "There is no such page",
  "problem.notFoundDetail": "Type a domain, an IP address, or a command such as mx:gmail.com.",
};
