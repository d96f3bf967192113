/** The answers of servers side by side. */
export const compare = {
  "compare.caption": "{label} of {name}: who answers what",
  "compare.server": "Server",
  "compare.address": "Address",
  "compare.ttl": "TTL left",
  "compare.serial": "Serial",
  "compare.time": "Time",
  "compare.seconds": "{value} s",
  "compare.milliseconds": "{value} ms",
  "compare.waiting": "{count} {count|server|servers} still to answer",
  "compare.agree": "All say the same",
  "compare.differ": "{count} different answers",
  "compare.nothing": "Nobody told anything",
  "compare.answer": "Answer {number}",
  "compare.from": "{servers} name-server {servers|address|addresses}, {resolvers} {resolvers|resolver|resolvers}",
  "compare.others": "{count} said nothing of it",
};
