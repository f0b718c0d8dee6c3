/** A new id (RFC 9562, version 7) by the phone's own time; it names a piece of work for good, before anything is sent. */
export const newId = (now = Date.now()): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const time = now.toString(16).padStart(12, '0');
  const rest = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = ((Number.parseInt(rest[16]!, 16) & 3) | 8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(13, 16)}-${variant}${rest.slice(17, 20)}-${rest.slice(20)}`;
};
