export { type Alerts, AlertsProvider, useAlerts } from './alerts.tsx'
