/** The table of SMTP sessions. */
export const smtp = {
  "smtp.caption": "SMTP sessions of {name}: a line for each address, a column for each step",
  "smtp.address": "Address",
  "smtp.connect": "Connect",
  "smtp.greeting": "Greeting",
  "smtp.ehlo": "EHLO",
  "smtp.starttls": "STARTTLS",
  "smtp.handshake": "Handshake",
  "smtp.certificate": "Certificate",
  "smtp.ehloAfterTls": "EHLO in TLS",
  "smtp.quit": "QUIT",
  "smtp.noAddress": "No address",
  "smtp.daysLeft": "certificate expires in {days} {days|day|days}",
  "smtp.daysAgo": "certificate expired {days} {days|day|days} ago",
  "smtp.greetedAfter": "greeted after {milliseconds} ms",
  "smtp.took": "took {milliseconds} ms",
};
