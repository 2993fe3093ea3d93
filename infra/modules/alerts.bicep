import { Tags } from '../types.bicep'

param location string
param tags Tags
param email string
param workspaceId string
param topicId string

@description('Whether anybody expects the digest.')
param mails bool

var alerts = [
  {
    name: 'uploads-poisoned'
    enabled: true
    severity: 1
    description: 'An upload failed five times and went to the poison queue: put it right and upload it again.'
    query: 'StorageQueueLogs | where OperationName == "PutMessage" and StatusCode == 201 and Uri contains "/webjobs-blobtrigger-poison/messages"'
    minutes: 15
  }
  {
    name: 'uploads-failing'
    enabled: true
    severity: 2
    description: 'Uploads could not be taken in: not what a file says wrong, which is in its status, but what another try may mend.'
    query: 'AppRequests | where OperationName in ("IngestReport", "IndexSecurities", "ReconcileUploads") and Success == false'
    minutes: 15
  }
  {
    name: 'uploads-late'
    enabled: true
    severity: 2
    description: 'Uploads waited more than ten minutes.'
    // The storage extension logs when the blob that it hands over was written.
    query: 'AppTraces | where Message startswith "Trigger Details:" and Message has "BlobLastModified" | parse Message with * "BlobLastModified: " written:datetime | where TimeGenerated - written > 10m'
    minutes: 30
  }
  {
    name: 'digest-failed'
    enabled: mails
    severity: 1
    description: 'The weekly digest was not sent to everybody; POST /api/digests/{week}/send says why and sends what is missing.'
    query: 'AppRequests | where OperationName == "SendWeeklyDigest" and Success == false'
    minutes: 60
  }
]

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(email)) {
  name: 'ag-reports'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'reports'
    enabled: true
    emailReceivers: [{ name: 'mail', emailAddress: email, useCommonAlertSchema: true }]
  }
}

var groups = empty(email) ? [] : [people.id]

resource rules 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for alert in alerts: {
    name: alert.name
    location: location
    tags: tags
    properties: {
      displayName: alert.name
      description: alert.description
      enabled: alert.enabled
      severity: alert.severity
      scopes: [workspaceId]
      evaluationFrequency: 'PT${alert.minutes}M'
      windowSize: 'PT${alert.minutes}M'
      // The workspace learns of a table with its first row.
      skipQueryValidation: true
      criteria: {
        allOf: [{ query: alert.query, timeAggregation: 'Count', operator: 'GreaterThan', threshold: 0 }]
      }
      actions: { actionGroups: groups }
    }
  }
]

resource undelivered 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'uploads-undelivered'
  location: 'global'
  tags: tags
  properties: {
    description: 'Events of uploads were given up and lie in the container dead-letters: upload these files again.'
    severity: 1
    enabled: true
    scopes: [topicId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'dead-lettered'
          metricNamespace: 'Microsoft.EventGrid/systemTopics'
          metricName: 'DeadLetteredCount'
          timeAggregation: 'Total'
          operator: 'GreaterThan'
          threshold: 0
        }
      ]
    }
    actions: [for group in groups: { actionGroupId: group }]
  }
}
