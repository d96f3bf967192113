/** Whoever is signed in, with roles and sessions. */
export const account = {
  "account.heading": "Account",
  "account.is": "You are {name}: {role}.",
  "account.local": "You sit at this machine, and nobody else can open Mailvane. No sign-in is needed.",
  "account.setPassword": "Set a password, to let others in",
  "account.unread": "This list cannot be read: the store of accounts cannot be opened. The server’s log says why.",
  "account.signOut": "Sign out",
  "sessions.heading": "Sessions",
  "sessions.end": "End all other sessions",
  "sessions.done": "All other sessions have ended.",
  "roleName.viewer": "viewer",
  "roleName.operator": "operator",
  "roleName.admin": "admin",
  "role.viewer": "viewer: looks things up and reads",
  "role.operator": "operator: also connects to mail servers and changes what is kept",
  "role.admin": "admin: also manages accounts",
};
