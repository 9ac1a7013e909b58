import { config } from 'zod'

// The content policy forbids what zod compiles its schemas with, and reports even the attempt. Must come before any schema is made.
config({ jitless: true })
