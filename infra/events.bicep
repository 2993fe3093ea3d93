// Which uploads start which function. Deployed after the code, which has to answer for the address that events are delivered to.
param appName string
param storageName string
param topicName string
param deadLetters string

// One for each blob trigger: its function, and the blobs that it is for.
var triggers = [
  { name: 'reports', function: 'IngestReport', prefix: 'containers/reports/blobs/', suffix: '' }
  {
    name: 'securities'
    function: 'IndexSecurities'
    prefix: 'containers/reference/blobs/securities.csv'
    suffix: '/securities.csv'
  }
]

resource storage 'Microsoft.Storage/storageAccounts@2025-01-01' existing = {
  name: storageName
}

resource app 'Microsoft.Web/sites@2024-11-01' existing = {
  name: appName
}

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' existing = {
  name: topicName
}

// The host makes this key for its storage extension.
#disable-next-line use-resource-symbol-reference // There is no type for a host.
var key = listKeys('${app.id}/host/default', '2024-11-01').systemKeys.blobs_extension

resource uploads 'Microsoft.EventGrid/systemTopics/eventSubscriptions@2025-02-15' = [
  for trigger in triggers: {
    parent: topic
    name: trigger.name
    properties: {
      eventDeliverySchema: 'EventGridSchema'
      destination: {
        endpointType: 'WebHook'
        properties: {
          endpointUrl: 'https://${app.properties.defaultHostName}/runtime/webhooks/blobs?functionName=Host.Functions.${trigger.function}&code=${key}'
        }
      }
      filter: {
        includedEventTypes: ['Microsoft.Storage.BlobCreated']
        subjectBeginsWith: '/blobServices/default/${trigger.prefix}'
        subjectEndsWith: trigger.suffix
        isSubjectCaseSensitive: true
        advancedFilters: [
          // The calls that leave a whole block blob; an append or a page is still being written.
          { operatorType: 'StringIn', key: 'data.api', values: ['PutBlob', 'PutBlockList', 'CopyBlob'] }
          { operatorType: 'StringIn', key: 'data.blobType', values: ['BlockBlob'] }
        ]
      }
      retryPolicy: { maxDeliveryAttempts: 30, eventTimeToLiveInMinutes: 1440 }
      deadLetterWithResourceIdentity: {
        identity: { type: 'SystemAssigned' }
        deadLetterDestination: {
          endpointType: 'StorageBlob'
          properties: { resourceId: storage.id, blobContainerName: deadLetters }
        }
      }
    }
  }
]
