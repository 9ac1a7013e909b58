const longest = 2048

/** The address to hand to the system's browser or mail program; null for everything that is not plainly one (requirement B8). */
export function externalUrl(text: string): string | null {
  if (text.length > longest) return null
  const url = URL.parse(text)
  if (!url) return null
  if (url.username !== '' || url.password !== '') return null
  return url.protocol === 'https:' || url.protocol === 'mailto:' ? url.href : null
}
