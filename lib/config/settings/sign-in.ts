import { headerName, names, secret } from "#lib/config/kinds.ts";
import { setting } from "#lib/config/setting.ts";

const LIST = "names separated by commas";

/** How people prove who they are, and what they may then do. */
export const signInSettings = {
  MAILVANE_ADMIN_PASSWORD: setting({
    about: "the password of the account `admin`, which is made with it at the first start. Afterwards it is changed on the account's page",
    otherwise: "none: set on the page `/setup`, with the one-time token that the start prints",
    allowed: "at least 12 characters",
    secret: true,
    read: secret(12),
  }),
  MAILVANE_USER_HEADER: setting({
    about: "in the mode `proxy`: the header that holds the user's name",
    otherwise: "`remote-user`",
    allowed: "the name of a header",
    read: headerName("remote-user"),
  }),
  MAILVANE_GROUPS_HEADER: setting({
    about: "in the mode `proxy`: the header that holds the user's groups, separated by commas",
    otherwise: "`remote-groups`",
    allowed: "the name of a header",
    read: headerName("remote-groups"),
  }),
  MAILVANE_ADMINS: setting({
    about: "in the mode `proxy`: users who administer Mailvane, by name or e-mail address",
    otherwise: "none",
    allowed: LIST,
    read: names,
  }),
  MAILVANE_ADMIN_GROUPS: setting({
    about: "groups of the proxy or the OpenID provider whose members administer Mailvane",
    otherwise: "none",
    allowed: LIST,
    read: names,
  }),
  MAILVANE_OPERATOR_GROUPS: setting({
    about: "groups whose members may also connect to mail servers, and change what is watched",
    otherwise: "none",
    allowed: LIST,
    read: names,
  }),
  MAILVANE_VIEWER_GROUPS: setting({
    about:
      "groups whose members may look things up and read. Who is in no group of these three does not come in; without any group, everybody whom the proxy names is a viewer, and an OpenID provider cannot be used",
    otherwise: "none",
    allowed: LIST,
    read: names,
  }),
};
