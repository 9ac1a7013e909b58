import { useEffect, useRef, useState } from 'react'

/** Takes a file dropped anywhere on the page; gives whether one hovers over it now. */
export function useDrop(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false)
  const handler = useRef(onFile)
  handler.current = onFile
  useEffect(() => {
    const left = new AbortController()
    let depth = 0
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const on = (type: 'dragenter' | 'dragleave' | 'dragover' | 'drop', act: (event: DragEvent) => void) =>
      addEventListener(
        type,
        (event) => {
          if (!holdsFiles(event)) return
          event.preventDefault()
          act(event)
        },
        { signal: left.signal }
      )
    on('dragenter', () => {
      depth += 1
      setOver(true)
    })
    on('dragleave', () => {
      depth -= 1
      if (depth <= 0) setOver(false)
    })
    on('dragover', () => {})
    on('drop', (event) => {
      depth = 0
      setOver(false)
      const file = event.dataTransfer?.files[0]
      if (file) handler.current(file)
    })
    return () => left.abort()
  }, [])
  return over
}
