/** What to say where this is not the Node that Galley is built for; null where it is. */
export function wrongNode(version: string): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major === 24 && minor >= 15) return null
  return `Galley needs Node 24.15 or newer within 24; this is ${version}. Type: npm ci && npm start`
}
