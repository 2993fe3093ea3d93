import { Scale, Settings, Tags } from '../types.bicep'

param name string
param planName string
param location string
param tags Tags
param scale Scale
param storageName string
param packages string
param identityId string
param identityClientId string
param insightsConnection string
param sendGridKeyAddress string
param settings Settings

var mail = settings.mail

resource storage 'Microsoft.Storage/storageAccounts@2025-01-01' existing = {
  name: storageName
}

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: planName
  location: location
  tags: tags
  kind: 'functionapp'
  sku: { tier: 'FlexConsumption', name: 'FC1' }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2024-11-01' = {
  name: name
  location: location
  tags: tags
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    keyVaultReferenceIdentity: identityId
    functionAppConfig: {
      runtime: { name: 'custom', version: '1.0' }
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${storage.properties.primaryEndpoints.blob}${packages}'
          authentication: { type: 'UserAssignedIdentity', userAssignedIdentityResourceId: identityId }
        }
      }
      scaleAndConcurrency: {
        instanceMemoryMB: scale.instanceMemory
        maximumInstanceCount: scale.maximumInstances
        alwaysReady: scale.alwaysReady == 0 ? [] : [{ name: 'http', instanceCount: scale.alwaysReady }]
      }
    }
    siteConfig: { minTlsVersion: '1.2' }
  }

  resource appSettings 'config' = {
    name: 'appsettings'
    properties: {
      AzureWebJobsStorage__blobServiceUri: storage.properties.primaryEndpoints.blob
      AzureWebJobsStorage__queueServiceUri: storage.properties.primaryEndpoints.queue
      AzureWebJobsStorage__tableServiceUri: storage.properties.primaryEndpoints.table
      AzureWebJobsStorage__clientId: identityClientId
      AzureWebJobsStorage__credential: 'managedidentity'
      APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnection
      APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
      TimeZone: settings.timeZone
      Coverage__LapseDays: string(settings.lapseDays)
      Digest__Day: settings.digestDay
      Digest__Hour: string(settings.digestHour)
      Reading__Pages: string(settings.reading.pages)
      Reading__DecompressedMegabytes: string(settings.reading.decompressedMegabytes)
      Reading__Seconds: string(settings.reading.seconds)
      Web__BaseUrl: settings.webAddress
      Web__LinkDays: string(settings.linkDays)
      Web__RequestsPerMinute: string(settings.requestsPerMinute)
      SendGrid__WebhookKey: mail.?webhookKey ?? ''
      Digest__Recipients: mail.?recipients ?? ''
      Digest__Language: mail.?language ?? 'zh'
      Mail__From: mail.?from ?? ''
      SendGrid__ApiKey: empty(mail.?from) ? '' : '@Microsoft.KeyVault(SecretUri=${sendGridKeyAddress})'
      SendGrid__Sandbox: string(mail.?sandbox ?? false)
    }
  }
}

output name string = app.name
output address string = 'https://${app.properties.defaultHostName}/api'
