import type { AppError } from '#shared/errors.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

type Body = ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer> | string | null;

/** A response that carries the security headers; `headers` may add to them. */
export const respond = (
  status: number,
  body: Body,
  headers: Readonly<Record<string, string>> = {},
): Response => new Response(body, { status, headers: { ...SECURITY_HEADERS, ...headers } });

export const respondJson = (status: number, value: unknown): Response =>
  respond(status, JSON.stringify(value), { 'content-type': 'application/json; charset=utf-8' });

/** The error as data; the screen makes the sentence in its language. */
export const respondError = (status: number, error: AppError): Response =>
  respondJson(status, error.toWire());

/** A short answer for things that no screen of ours asks for. */
export const respondStatus = (status: number): Response =>
  respond(status, String(status), { 'content-type': 'text/plain; charset=utf-8' });
