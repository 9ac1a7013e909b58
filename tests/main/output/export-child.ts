import { exportFile } from '#main/output'

// Writes one letter, a hundred thousand times over, then the next, until it is killed.
const path = process.argv[2] ?? ''
process.stdout.write('ready\n')
for (let round = 0; ; round += 1) {
  const letter = String.fromCharCode(97 + (round % 26))
  await exportFile(path, new TextEncoder().encode(letter.repeat(100_000)), { overwrite: true })
}
