import { useCallback, useEffect, useState } from 'react'

const shownFor = 6000

/** A short message that goes by itself; the same words said again are said anew. */
export function useSaid(): readonly [string, (text: string) => void] {
  const [said, setSaid] = useState({ text: '', at: 0 })
  const say = useCallback((text: string) => setSaid((before) => ({ text, at: before.at + 1 })), [])
  useEffect(() => {
    if (said.text === '') return
    const timer = setTimeout(() => setSaid((now) => (now === said ? { ...now, text: '' } : now)), shownFor)
    return () => clearTimeout(timer)
  }, [said])
  return [said.text, say]
}
