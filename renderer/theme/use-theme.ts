import { useEffect } from 'react'
import type { Settings } from '#main/api'

/** Sets the document's theme, following the system where that is the person's wish. */
export function useTheme(theme: Settings['theme']): void {
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const contrast = matchMedia('(prefers-contrast: more)')
    const apply = () => {
      const system = contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light'
      document.documentElement.dataset.theme = theme === 'system' ? system : theme
    }
    apply()
    const released = new AbortController()
    dark.addEventListener('change', apply, { signal: released.signal })
    contrast.addEventListener('change', apply, { signal: released.signal })
    return () => released.abort()
  }, [theme])
}
