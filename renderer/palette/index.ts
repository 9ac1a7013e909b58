export { Palette, type PaletteGroup, type PaletteItem } from './palette.tsx'
