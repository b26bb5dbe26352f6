/** The digits of base64url, 0 to 63 (RFC 4648, section 5). */
export const base64urlDigits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
