/**
 * What a person runs in PowerShell for `/hyperv collect`: prints one line of JSON with what the rules can use, under
 * the names that WMI has, so that the reader of those names reads it. It changes nothing, needs Windows
 * PowerShell 3.0 or later, leaves out what names or addresses a machine, and skips what the system does not have.
 */
export const COLLECT_BLOCK = `& {
  $ErrorActionPreference = 'Stop'
  $out = [ordered]@{ 'hyperv-advisor' = 1 }
  function Add([string]$key, [scriptblock]$read) {
    try { $found = @(& $read); if ($found.Count) { $out[$key] = $found } } catch { }
  }
  Add os { Get-CimInstance Win32_OperatingSystem | Select-Object Caption, BuildNumber, OSArchitecture,
    OperatingSystemSKU, ProductType, DataExecutionPrevention_Available }
  Add win { Get-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion' |
    Select-Object EditionID, InstallationType }
  Add cs { Get-CimInstance Win32_ComputerSystem | Select-Object Manufacturer, Model, SystemType, PCSystemType,
    DomainRole, NumberOfProcessors, NumberOfLogicalProcessors, TotalPhysicalMemory, HypervisorPresent }
  Add cpu { Get-CimInstance Win32_Processor | Select-Object -First 4 Name, NumberOfCores,
    VMMonitorModeExtensions, VirtualizationFirmwareEnabled, SecondLevelAddressTranslationExtensions }
  Add mem { @{ Capacity = [long](Get-CimInstance Win32_PhysicalMemory | Measure-Object Capacity -Sum).Sum } }
  Add disk { @{ DiskCount = @(Get-CimInstance Win32_DiskDrive | Where-Object InterfaceType -ne 'USB').Count } }
  Add nic { Get-NetAdapter -Physical | Sort-Object Status -Descending |
    Select-Object -First 12 InterfaceDescription, Status, LinkSpeed }
  Add team { Get-NetLbfoTeam | Select-Object @{ n = 'MemberCount'; e = { @($_.Members).Count } } }
  Add switch { Get-VMSwitch | Select-Object -First 4 @{ n = 'SwitchType'; e = { "$($_.SwitchType)" } },
    EmbeddedTeamingEnabled, NetAdapterInterfaceDescription, NetAdapterInterfaceDescriptions }
  Add feature { Get-CimInstance Win32_OptionalFeature -Filter "Name='Microsoft-Hyper-V'" |
    Select-Object Name, @{ n = 'State'; e = { ('', 'Enabled', 'Disabled', 'Disabled')[$_.InstallState] } } }
  Add vbs { Get-CimInstance Win32_DeviceGuard -Namespace root/Microsoft/Windows/DeviceGuard |
    Select-Object VirtualizationBasedSecurityStatus }
  Add fw { @{ BiosFirmwareType = $env:firmware_type } }
  Add boot { @{ SecureBoot = Confirm-SecureBootUEFI } }
  Add tpm { Get-Tpm | Select-Object TpmPresent }
  $out | ConvertTo-Json -Depth 4 -Compress
}`;
