// Another program that tries a review file: prints what it gets.
import { openReview, peekReview, verifyReview } from '#main/review'

const path = process.argv[2] ?? ''
const opened = openReview(path)
const open = opened.ok ? (opened.value.readOnly ?? 'ok') : opened.error.code
if (opened.ok) opened.value.close()
const peeked = peekReview(path)
const verify = verifyReview(path).every((line) => line.ok)
process.stdout.write(JSON.stringify({ open, peek: peeked.ok ? 'ok' : peeked.error.code, verify }))
