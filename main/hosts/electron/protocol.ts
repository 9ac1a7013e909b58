import { answerHeaders, pageFile } from '#main/page'
import { isOurs } from './origin.ts'

/** Answers the page's requests for its own files, GET and HEAD only, with the policy on every answer (requirement E6). */
export async function answer(root: string, request: Request): Promise<Response> {
  if (!isOurs(request.url)) return refuse(404)
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405)
  const file = await pageFile(root, pathOf(request.url))
  if (!file) return refuse(404)
  const body = request.method === 'HEAD' ? null : new Uint8Array(file.bytes)
  return new Response(body, { headers: { ...answerHeaders, 'Content-Type': file.media } })
}

function pathOf(url: string): string {
  return url.slice('galley://app'.length).replace(/[?#].*$/s, '')
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: answerHeaders })
}
