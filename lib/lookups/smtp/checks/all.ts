import {
  certificateExpired,
  certificateExpiresSoon,
  certificateNotTrusted,
  certificateWrongName,
  submissionCertificate,
} from "./certificates.ts";
import { connectionLost, ehloNotUnderstood, malformedReply, noGreeting, serviceRefused, slowGreeting, tryLater } from "./dialogue.ts";
import { bannerDiffersFromReverseName, bannerWithoutName } from "./names.ts";
import { openRelay } from "./open-relay.ts";
import { addressUnreachable, noConnection, portNotReachableFromHere } from "./reaching.ts";
import { authBeforeTls, handshakeFailed, noStartTls, plaintextAfterStartTls, startTlsRefused, submissionWithoutTls } from "./starttls.ts";
import { addressNotPublic, noAddress, notTested, unansweredQuestion } from "./targets.ts";
import { noForwardSecrecy, noTls13, oldTls } from "./tls.ts";

/** In the order of a session. */
export const smtpChecks = [
  noAddress,
  addressNotPublic,
  portNotReachableFromHere,
  noConnection,
  addressUnreachable,
  noGreeting,
  slowGreeting,
  tryLater,
  serviceRefused,
  malformedReply,
  bannerWithoutName,
  bannerDiffersFromReverseName,
  ehloNotUnderstood,
  noStartTls,
  submissionWithoutTls,
  authBeforeTls,
  startTlsRefused,
  plaintextAfterStartTls,
  handshakeFailed,
  oldTls,
  noTls13,
  noForwardSecrecy,
  certificateExpired,
  certificateExpiresSoon,
  certificateWrongName,
  certificateNotTrusted,
  submissionCertificate,
  connectionLost,
  openRelay,
  notTested,
  unansweredQuestion,
] as const;
