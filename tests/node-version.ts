/** Refuses to run the tests on a Node other than the one that ships. */
export default function setup(): void {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major === 24 && minor >= 15) return
  throw new Error(
    `Galley needs Node 24.15 or newer within 24; this is ${process.versions.node}. Type: npm test`
  )
}
