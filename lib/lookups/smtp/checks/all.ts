import {
  certificateExpired,
  certificateExpiresSoon,
  certificateNotTrusted,
  certificateWrongName,
  submissionCertificate,
} from "./certificates.ts";
import { connectionLost, ehloNotUnderstood, malformedReply, noGreeting, serviceRefused, slowGreeting, tryLater } from "./dialogue.ts";
import {
  authBeforeTls,
  handshakeFailed,
  noForwardSecrecy,
  noStartTls,
  noTls13,
  oldTls,
  plaintextAfterStartTls,
  startTlsRefused,
  submissionWithoutTls,
} from "./encryption.ts";
import { bannerDiffersFromReverseName, bannerWithoutName } from "./names.ts";
import { openRelay } from "./open-relay.ts";
import { addressUnreachable, noConnection, portNotReachableFromHere } from "./reaching.ts";
import { addressNotPublic, noAddress, notTested, unansweredQuestion } from "./targets.ts";

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
