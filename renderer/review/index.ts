export { ReviewScreen } from './screen.tsx'
