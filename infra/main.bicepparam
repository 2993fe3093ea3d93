// What azd asks for or keeps in its environment: azd env set NAME VALUE.
using 'main.bicep'

param environmentName = readEnvironmentVariable('AZURE_ENV_NAME', 'reports')
param location = readEnvironmentVariable('AZURE_LOCATION', 'eastasia')
param size = readEnvironmentVariable('REPORTS_SIZE', 'small')
param alertEmail = readEnvironmentVariable('REPORTS_ALERT_EMAIL', '')
param mail = {
  from: readEnvironmentVariable('REPORTS_MAIL_FROM', '')
  recipients: readEnvironmentVariable('REPORTS_MAIL_RECIPIENTS', '')
}
param sendGridApiKey = readEnvironmentVariable('SENDGRID_API_KEY', '')
